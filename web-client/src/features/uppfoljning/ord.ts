import type { Alternativ } from '../../components/formular/ValFalt';

export const genomforanden: Alternativ[] = [
  { varde: 'EnligtPlan', text: 'Enligt plan' },
  { varde: 'Avvikelse', text: 'Avviker från planen' },
  { varde: 'EjPaborjad', text: 'Ej påbörjad' },
  { varde: 'Genomford', text: 'Genomförd' },
];
export const farger: Alternativ[] = [
  { varde: 'Gron', text: 'Grön', hjalp: 'Det går som beslutat.' },
  { varde: 'Gul', text: 'Gul', hjalp: 'Avviker, men kan rättas inom ramen.' },
  { varde: 'Rod', text: 'Röd', hjalp: 'Avviker så att nytt beslut behövs.' },
];
export const bedomningar: Alternativ[] = [
  { varde: 'Forbattring', text: 'Förbättring' },
  { varde: 'IngenForandring', text: 'Ingen säkerställd förändring' },
  { varde: 'Forsamring', text: 'Försämring' },
  { varde: 'GarInteAttBedoma', text: 'Går inte att bedöma' },
];
