import { Parties } from './parties';
import { Deadlines } from './deadlines-view';
import { Stack } from '../ui';
import { useShown } from './file-context';

export const Overview = () => {
  const { file } = useShown();
  return (
    <Stack gap="l">
      <Parties />
      {file.relation !== 'other-side' && <Deadlines />}
    </Stack>
  );
};
