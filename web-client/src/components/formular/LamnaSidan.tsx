import { Button, Dialog } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';

/** Asks before a page with unsaved text is left; the browser asks when the tab is closed. */
export function LamnaSidan({ osparat }: { osparat: boolean }) {
  const hinder = useBlocker({
    shouldBlockFn: ({ current, next }) => osparat && current.pathname !== next.pathname,
    enableBeforeUnload: () => osparat,
    withResolver: true,
  });
  if (hinder.status !== 'blocked') return null;
  return (
    <Dialog open onClose={hinder.reset} closeButton={false}>
      <h2>Lämna utan att spara?</h2>
      <p>Det du har skrivit ligger kvar i den här webbläsaren i trettio dagar, men det är inte sparat i tjänsten.</p>
      <div className="knappar">
        <Button onClick={hinder.reset}>Stanna kvar</Button>
        <Button variant="secondary" onClick={hinder.proceed}>
          Lämna sidan
        </Button>
      </div>
    </Dialog>
  );
}
