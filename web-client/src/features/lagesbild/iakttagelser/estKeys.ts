import { lagesbildKeys } from '../lagesbildKeys';

/** All under the observations: what is reported changes every one of them. */
export const estKeys = {
  en: (id: string) => lagesbildKeys.iakttagelser({ id }),
  aterkopplingar: (id: string) => lagesbildKeys.iakttagelser({ aterkopplingar: id }),
  uppdrag: (omrade: string) => lagesbildKeys.iakttagelser({ uppdrag: omrade }),
  platser: (omrade: string, veckor: number) => lagesbildKeys.iakttagelser({ platser: omrade, veckor }),
  utskick: (omrade: string, vecka: string) => lagesbildKeys.iakttagelser({ utskick: omrade, vecka }),
  polisen: (omrade: string, vecka: string) => lagesbildKeys.iakttagelser({ polisen: omrade, vecka }),
  analys: (omrade: string, period?: string) => lagesbildKeys.iakttagelser({ analys: omrade, period }),
  kadens: (omrade: string) => lagesbildKeys.iakttagelser({ kadens: omrade }),
  vandringar: (omrade: string) => lagesbildKeys.iakttagelser({ vandringar: omrade }),
  vandring: (id: string) => lagesbildKeys.iakttagelser({ vandring: id }),
};
