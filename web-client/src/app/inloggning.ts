import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';

/** Where the person was when logging in began. */
export interface Tillbaka {
  tillbaka: string;
}

/** One build runs anywhere: the API says where the login service is. */
export async function skapaUserManager() {
  const svar = await fetch('/config.json');
  if (!svar.ok) throw new TypeError('config.json');
  const { authority } = (await svar.json()) as { authority: string };
  return new UserManager({
    authority,
    client_id: 'trygghet-web',
    redirect_uri: `${location.origin}/inloggad`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile offline_access',
    resource: 'urn:trygghet:api',
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

let fornyar: Promise<User | null> | undefined;

/** A token that has run out, while the phone slept or had no network, is renewed before it is used: nobody is logged out by it. */
export async function giltigToken(userManager: UserManager) {
  const user = await userManager.getUser();
  if (!user?.expired || !user.refresh_token) return user?.access_token;
  fornyar ??= userManager.signinSilent().finally(() => {
    fornyar = undefined;
  });
  return (await fornyar)?.access_token;
}
