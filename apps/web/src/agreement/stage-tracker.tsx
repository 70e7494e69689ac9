import { useLingui } from '@lingui/react';
import { Unseen } from '../ui';
import css from './stage-tracker.module.css';
import { useShown } from './file-context';
import { stagesOf, type Stage, type Standing } from './stages';

/** The fixed steps. What has happened, one by one, is the history's to tell. */
export const StageTracker = () => {
  const { i18n } = useLingui();
  const { file } = useShown();
  const names: Record<Stage, string> = {
    proposing: i18n._('Đề xuất'),
    drafting: i18n._('Soạn thảo'),
    negotiating: i18n._('Đàm phán'),
    consulting: i18n._('Lấy ý kiến'),
    deciding: i18n._('Trình phê duyệt'),
    signing: i18n._('Ký kết'),
    'carrying-out': i18n._('Thực hiện'),
    renewing: i18n._('Gia hạn'),
  };
  const standings: Record<Standing, string> = {
    done: i18n._('đã xong'),
    current: i18n._('đang làm'),
    ahead: i18n._('chưa đến'),
  };

  return (
    <ol className={css['steps']} aria-label={i18n._('Các bước')}>
      {stagesOf(file).map(({ stage, is }) => (
        <li key={stage} data-is={is} {...(is === 'current' && { 'aria-current': 'step' as const })}>
          <span className={css['mark']} aria-hidden="true" />
          {names[stage]} <Unseen>({standings[is]})</Unseen>
        </li>
      ))}
    </ol>
  );
};
