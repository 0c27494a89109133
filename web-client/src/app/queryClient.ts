import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/ProblemError';

/** An answer with a problem is an answer: only what never got one is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (antal, fel) => antal < 2 && (!(fel instanceof ProblemError) || fel.status >= 500),
    },
  },
});
