import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type S = components['schemas'];

/** What moves a picture along its way. `etag` is the version the user looked at. */
export function useLagesbildsakter(id: string, etag: string) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return {
    ledningsgranska: useAndring((body: S['LedningsgranskaLagesbildRequest']) =>
      unwrap(api.POST('/lagesbilder/{id}/ledningsgranskning', { body, params })),
    ),
    klarmarkera: useAndring((_: undefined) => unwrap(api.POST('/lagesbilder/{id}/klarmarkering', { params }))),
    aterfor: useAndring((body: S['AterforLagesbildRequest']) => unwrap(api.POST('/lagesbilder/{id}/aterforing', { body, params }))),
    dela: useAndring((body: S['DelaLagesbildRequest']) => unwrap(api.POST('/lagesbilder/{id}/delningar', { body, params }))),
    faststall: useAndring((body: S['FaststallLagesbildRequest']) => unwrap(api.POST('/lagesbilder/{id}/faststallande', { body, params }))),
    publicera: useAndring((body: S['PubliceraLagesbildRequest']) => unwrap(api.POST('/lagesbilder/{id}/publicering', { body, params }))),
    arkivera: useAndring((_: undefined) => unwrap(api.POST('/lagesbilder/{id}/arkivering', { params }))),
  };
}
