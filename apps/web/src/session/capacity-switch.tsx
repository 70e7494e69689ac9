import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { queries } from '../data/queries';
import { actAs, actAsOneself, actingAs, type ActingAs } from './acting-as';
import css from './shell.module.css';

/** From which office one acts, or for whom. Shown to who has a choice. */
export const CapacitySwitch = () => {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { data } = useQuery(queries.capacities());
  if (data === undefined) return null;

  const offices = data.offices.map(({ office, organisation }) => ({
    as: { office: office.id },
    says: [office.title, organisation.name].filter(Boolean).join(', '),
  }));
  const others = data.onBehalfOf.map(({ person, organisation }) => ({
    as: { onBehalfOf: person.id },
    says: [i18n._('thay mặt {name}', { name: person.name ?? '' }), organisation.name]
      .filter(Boolean)
      .join(', '),
  }));
  const choices: readonly { readonly as: ActingAs; readonly says: string }[] = [
    ...offices,
    ...others,
  ];
  const chosen = JSON.stringify(actingAs());
  if (choices.length < 2 && others.length === 0 && chosen === '{}') return null;

  const choose = (value: string) => {
    if (value === '{}') actAsOneself();
    else actAs(JSON.parse(value) as ActingAs);
    void client.invalidateQueries();
  };

  return (
    <label className={css['capacity']}>
      {i18n._('Làm việc với tư cách')}
      <select value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="{}">{i18n._('Chính mình')}</option>
        {choices.map(({ as, says }) => (
          <option key={JSON.stringify(as)} value={JSON.stringify(as)}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
};
