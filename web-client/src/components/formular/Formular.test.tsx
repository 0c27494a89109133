import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../../api/ProblemError';
import { Formular } from './Formular';
import { TextFalt } from './TextFalt';
import { useFormular } from './useFormular';
import { sparaUtkast } from './utkast';
import { ValFalt } from './ValFalt';

const skicka = vi.fn<(varden: object) => Promise<unknown>>();
const initial = { rubrik: '', dimension: '', beskrivning: '' };

function Prov() {
  const formular = useFormular({ nyckel: 'prov', initial, skicka, krav: { rubrik: 'Skriv en rubrik.' } });
  return (
    <Formular formular={formular} knapp="Spara utkast">
      <TextFalt formular={formular} namn="rubrik" etikett="Rubrik" />
      <ValFalt formular={formular} namn="dimension" etikett="Dimension" alternativ={[{ varde: 'Brott', text: 'Brott' }]} />
      <TextFalt formular={formular} namn="beskrivning" etikett="Beskrivning" rader={4} />
    </Formular>
  );
}

async function visa() {
  const router = createRouter({ routeTree: createRootRoute({ component: Prov }), history: createMemoryHistory() });
  render(<RouterProvider router={router as never} />);
  await screen.findByRole('button', { name: 'Spara utkast' });
  return userEvent.setup();
}
const spara = () => screen.getByRole('button', { name: 'Spara utkast' });

describe('a form', () => {
  beforeEach(() => {
    localStorage.clear();
    skicka.mockReset().mockResolvedValue(undefined);
  });

  it('sends nothing while something required is empty, and says what', async () => {
    const user = await visa();
    await user.click(spara());
    expect(skicka).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: 'Skriv en rubrik.' })).toHaveAttribute('href', expect.stringMatching(/^#.+-rubrik$/));
    expect(screen.getByLabelText('Rubrik')).toBeInvalid();
  });

  it('marks what may be left out', async () => {
    await visa();
    expect(screen.getByLabelText('Beskrivning (valfritt)')).toBeInTheDocument();
  });

  it('sends the values and forgets the draft', async () => {
    const user = await visa();
    await user.type(screen.getByLabelText('Rubrik'), 'Kista torg');
    await user.selectOptions(screen.getByLabelText(/Dimension/), 'Brott');
    await user.click(spara());
    expect(skicka).toHaveBeenCalledWith({ rubrik: 'Kista torg', dimension: 'Brott', beskrivning: '' });
    expect(localStorage.length).toBe(0);
  });

  it('shows the errors of the API at their fields and keeps what was written', async () => {
    skicka.mockRejectedValue(
      new ProblemError({ status: 422, errors: [{ pointer: '#/beskrivning', detail: 'Texten innehåller ett personnummer.' }] }),
    );
    const user = await visa();
    await user.type(screen.getByLabelText('Rubrik'), 'Kista torg');
    await user.click(spara());
    expect(await screen.findByRole('link', { name: 'Texten innehåller ett personnummer.' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#.+-beskrivning$/),
    );
    expect(screen.getByLabelText('Rubrik')).toHaveValue('Kista torg');
  });

  it('says what to do when the error belongs to no field', async () => {
    skicka.mockRejectedValue(new ProblemError({ status: 412 }));
    const user = await visa();
    await user.type(screen.getByLabelText('Rubrik'), 'Kista torg');
    await user.click(spara());
    expect(await screen.findByText(/Hämta den senaste versionen/)).toBeInTheDocument();
  });

  it('restores the draft of an earlier visit, and can begin again', async () => {
    sparaUtkast('prov', { varden: { rubrik: 'Halvskrivet' }, bas: initial });
    const user = await visa();
    expect(screen.getByLabelText('Rubrik')).toHaveValue('Halvskrivet');
    await user.click(screen.getByRole('button', { name: 'Börja om från början' }));
    expect(screen.getByLabelText('Rubrik')).toHaveValue('');
    expect(localStorage.length).toBe(0);
  });
});
