import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Viewpoint } from '../data/addresses';
import { Button, Sheet } from '../ui';
import css from './agreement.module.css';
import { DayToLookAt } from './day-to-look-at';
import { useFile } from './use-file';

/** Three ways to one past: a slider, buttons, and fields. Wherever it leads, the address says so. */
export const TimeTravel = ({ last }: { readonly last: number }) => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { viewpoint } = useFile();
  const { atRevision = last, asOf = '', knownAt = '' } = viewpoint;
  const [dragged, setDragged] = useState<number>();
  const at = dragged ?? atRevision;

  const look = (next: Viewpoint) => {
    setDragged(undefined);
    void navigate({ to: '.', search: next, replace: true, resetScroll: false });
  };
  const step = (revision: number) => {
    const near = Math.min(last, Math.max(0, revision));
    look({ ...viewpoint, atRevision: near === last ? undefined : near });
  };

  return (
    <Sheet title={i18n._('Xem tại thời điểm')} id="time-travel">
      <div className={css['slider']}>
        <label htmlFor="revision">
          {i18n._('Bước ghi {n} / {all}', { n: at + 1, all: last + 1 })}
        </label>
        <input
          id="revision"
          type="range"
          min={0}
          max={last}
          value={at}
          aria-valuetext={i18n._('Bước ghi {n} / {all}', { n: at + 1, all: last + 1 })}
          onChange={({ currentTarget }) => setDragged(Number(currentTarget.value))}
          onPointerUp={() => step(at)}
          onKeyUp={() => dragged !== undefined && step(at)}
          onBlur={() => dragged !== undefined && step(at)}
        />
        <div className={css['steps']}>
          <Button small look="plain" disabled={at === 0} onClick={() => step(at - 1)}>
            {i18n._('Trước')}
          </Button>
          <Button small look="plain" disabled={at === last} onClick={() => step(at + 1)}>
            {i18n._('Sau')}
          </Button>
        </div>
      </div>
      <DayToLookAt
        key={`asOf ${asOf}`}
        label={i18n._('Đúng vào ngày')}
        hint={i18n._('Điều gì có hiệu lực ngày ấy')}
        day={asOf}
        onDay={(day) => look({ ...viewpoint, asOf: day })}
      />
      <DayToLookAt
        key={`knownAt ${knownAt}`}
        label={i18n._('Đã ghi nhận đến ngày')}
        hint={i18n._('Chúng ta biết gì khi ấy')}
        day={knownAt}
        onDay={(day) => look({ ...viewpoint, knownAt: day })}
      />
    </Sheet>
  );
};
