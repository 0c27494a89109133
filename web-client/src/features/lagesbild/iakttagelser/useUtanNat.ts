import { useEffect } from 'react';

/** From the first visit on, this page opens without a network. In development Vite serves the files, and nothing is kept. */
export function useUtanNat() {
  useEffect(() => {
    if (import.meta.env.PROD) navigator.serviceWorker?.register('/sw.js').catch(() => {});
  }, []);
}
