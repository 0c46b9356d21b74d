import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { courseKey, type CourseView, readCourse } from './assessment-api.ts';

/** How far an opened report has come. */
export function useCourse(reportId: string): UseQueryResult<CourseView> {
  return useQuery({ queryKey: courseKey(reportId), queryFn: () => readCourse(reportId), gcTime: 0 });
}
