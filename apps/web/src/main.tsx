import './app/first.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchActivity } from './api/activity.ts';
import { watchProgram } from './api/program.ts';
import { makeQueryClient } from './api/query-client.ts';
import { router } from './app/router.tsx';
import { SessionProvider } from './session/session-provider.tsx';
import './styles/index.css';
import './ui/elements.ts';

watchActivity(window);
watchProgram(window);

const place = document.getElementById('root');
if (!place) throw new Error('index.html lacks #root');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
    </QueryClientProvider>
  </StrictMode>,
);
