import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../data/queries';
import { Muted, Page, Stack } from '../ui';
import { SecondFactors } from './factors';
import { Keys } from './keys';
import { Languages } from './languages';
import { Password } from './password';
import { WhereSignedIn } from './where-signed-in';

/** Everything about oneself: how one comes in, where one is, and what programs may do in one's name. */
export const AccountPage = () => {
  const { i18n } = useLingui();
  const { data: session } = useQuery(queries.session());
  return (
    <Page
      narrow
      title={i18n._('Tài khoản của tôi')}
      beside={session && <Muted>{session.name}</Muted>}
    >
      <Stack gap="l">
        <Password />
        <SecondFactors />
        <WhereSignedIn />
        <Keys />
        <Languages />
      </Stack>
    </Page>
  );
};
