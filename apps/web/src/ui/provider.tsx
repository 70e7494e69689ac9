import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import './styles';

const theme = createTheme({
  cursorType: 'pointer',
  defaultRadius: 'md',
  respectReducedMotion: true,
  components: {
    Badge: { defaultProps: { variant: 'light', tt: 'none', radius: 'sm' } },
  },
});

/** The component library, without the style elements that the page's policy would refuse. */
export const UiProvider = ({ children }: { readonly children: ReactNode }) => (
  <MantineProvider
    theme={theme}
    forceColorScheme="light"
    withCssVariables={false}
    withGlobalClasses={false}
  >
    {children}
  </MantineProvider>
);
