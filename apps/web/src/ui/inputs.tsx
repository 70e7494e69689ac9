import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

interface Common {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly name?: string;
  readonly id?: string;
}

export interface TextProps extends Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'search';
  readonly numeric?: boolean;
  readonly lang?: string;
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly maxLength?: number | undefined;
}

const common = ({ label, hint, error, required = false, name, id }: Common) => ({
  label,
  required,
  ...(hint !== undefined && { description: hint }),
  ...(error !== undefined && error !== null && { error }),
  ...(name !== undefined && { name }),
  ...(id !== undefined && { id }),
});

export const TextField = ({ value, onChange, numeric, type = 'text', ...rest }: TextProps) => {
  const { lang, autoComplete, placeholder, maxLength } = rest;
  return (
    <TextInput
      {...common(rest)}
      type={type}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      {...(numeric && { inputMode: 'numeric' as const })}
      {...(lang && { lang })}
      {...(autoComplete && { autoComplete })}
      {...(placeholder && { placeholder })}
      {...(maxLength && { maxLength })}
    />
  );
};

export const LongTextField = ({ value, onChange, lang, maxLength, ...rest }: TextProps) => (
  <Textarea
    {...common(rest)}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    rows={Math.min(14, Math.max(3, Math.ceil(value.length / 70)))}
    {...(lang && { lang })}
    {...(maxLength && { maxLength })}
  />
);

export const PasswordField = ({ value, onChange, autoComplete, ...rest }: TextProps) => (
  <PasswordInput
    {...common(rest)}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    {...(autoComplete && { autoComplete })}
  />
);

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Option[];
  /** What stands for nothing chosen; without it something is always chosen. */
  readonly nothing?: string;
}

export const SelectField = ({ value, onChange, options, nothing, ...rest }: SelectProps) => (
  <NativeSelect
    {...common(rest)}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    data={[...(nothing === undefined ? [] : [{ value: '', label: nothing }]), ...options]}
  />
);

interface TickProps extends Common {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export const TickField = ({ value, onChange, required: _, ...rest }: TickProps) => (
  <Checkbox
    {...common({ ...rest, required: false })}
    checked={value}
    onChange={({ currentTarget }) => onChange(currentTarget.checked)}
  />
);
