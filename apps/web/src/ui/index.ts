export { Button } from './button';
export { Chip, Notice, Unseen, Waiting, type Tone } from './feedback';
export {
  LongTextField,
  PasswordField,
  SelectField,
  TextField,
  TickField,
  type Option,
} from './inputs';
export { Facts, Muted, Page, Row, Sheet, Stack } from './layout';
export { UiProvider } from './provider';
