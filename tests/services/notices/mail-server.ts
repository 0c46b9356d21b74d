import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Mail = {
  readonly to: readonly string[];
  readonly from: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
};

export type MailServer = { readonly url: string; readonly mails: Mail[]; refuse(on: boolean): void; stop(): Promise<void> };

/** A real SMTP server on this machine that keeps what it is sent. */
export async function aMailServer(): Promise<MailServer> {
  const mails: Mail[] = [];
  let refusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusing) return done(new Error('busy'));
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          ...read(Buffer.concat(chunks).toString('utf8')),
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (on) => (refusing = on),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function read(raw: string): { headers: Map<string, string>; text: string } {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const lines = head.replaceAll('\r\n ', ' ').split('\r\n');
  return {
    headers: new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)])),
    text: body.join('\r\n\r\n'),
  };
}
