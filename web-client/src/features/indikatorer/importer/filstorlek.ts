import { tal } from '../../../components/format';

const enheter = ['byte', 'kB', 'MB', 'GB'];

/** 1234567 → "1,2 MB". */
export function filstorlek(byte: number) {
  const steg = byte < 1000 ? 0 : Math.min(enheter.length - 1, Math.floor(Math.log10(byte) / 3));
  return `${tal(byte / 1000 ** steg)}\u00a0${enheter[steg]}`;
}
