import { Parties } from './parties';
import { Deadlines } from './deadlines-view';
import { Invitations } from './invitations-view';
import { Stack } from '../ui';
import { useShown } from './file-context';

export const Overview = () => {
  const { file, past } = useShown();
  return (
    <Stack gap="l">
      <Parties />
      {file.relation !== 'other-side' && <Deadlines />}
      {file.relation !== 'other-side' && !past && <Invitations />}
    </Stack>
  );
};
