import type { ReactNode } from 'react';
import css from './layout.module.css';

interface PageProps {
  readonly title: ReactNode;
  readonly above?: ReactNode;
  readonly beside?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** A page has one first heading, what leads to it above, and what can be done beside. */
export const Page = ({ title, above, beside, narrow = false, children }: PageProps) => (
  <div className={narrow ? `${css['page']} ${css['narrow']}` : css['page']}>
    {above}
    <div className={css['head']}>
      <h1 tabIndex={-1}>{title}</h1>
      {beside}
    </div>
    {children}
  </div>
);

interface SheetProps {
  readonly title?: ReactNode;
  readonly beside?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

export const Sheet = ({ title, beside, id, children }: SheetProps) => (
  <section
    className={css['sheet']}
    aria-labelledby={id}
    {...(id === undefined && { role: undefined })}
  >
    {title !== undefined && (
      <div className={css['sheetHead']}>
        <h2 id={id}>{title}</h2>
        {beside}
      </div>
    )}
    {children}
  </section>
);

export const Stack = ({
  gap = 'm',
  children,
}: {
  readonly gap?: 's' | 'm' | 'l';
  readonly children: ReactNode;
}) => (
  <div className={css['stack']} data-gap={gap}>
    {children}
  </div>
);

export const Row = ({
  spread = false,
  children,
}: {
  readonly spread?: boolean;
  readonly children: ReactNode;
}) => (
  <div className={css['row']} data-spread={spread}>
    {children}
  </div>
);

export const Muted = ({ children }: { readonly children: ReactNode }) => (
  <span className={css['muted']}>{children}</span>
);

/** Terms and what stands for them. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) => (
  <dl className={css['facts']}>
    {facts.map(([term, said]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{said}</dd>
      </div>
    ))}
  </dl>
);
