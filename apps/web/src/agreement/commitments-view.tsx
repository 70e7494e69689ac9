import { useLingui } from '@lingui/react';
import { useSay } from '../i18n/use-say';
import { Chip, Muted, Sheet } from '../ui';
import css from './agreement.module.css';
import { useBasis } from './basis';
import { linesOf, unsplitIn, type LineRow } from './commitments';
import { useShown } from './file-context';
import { Meter } from './meter';

/** What was undertaken in numbers, what came of it, and what is left. */
export const CommitmentsView = () => {
  const { i18n } = useLingui();
  const say = useSay();
  const { file } = useShown();
  const rows = linesOf(file);
  const unsplit = unsplitIn(file);

  return (
    <Sheet title={i18n._('Cam kết và chỉ tiêu')} id="commitments">
      {rows.length === 0 ? (
        <Muted>{i18n._('Chưa ghi nhận cam kết nào.')}</Muted>
      ) : (
        <div
          className={css['scroll']}
          role="region"
          aria-label={i18n._('Bảng cam kết')}
          tabIndex={0}
        >
          <table className={css['table']} role="table">
            <thead>
              <tr>
                <th scope="col">{i18n._('Dòng')}</th>
                <th scope="col">{i18n._('Nội dung')}</th>
                <th scope="col" className={css['number']}>
                  {i18n._('Chỉ tiêu')}
                </th>
                <th scope="col" className={css['number']}>
                  {i18n._('Đã dùng')}
                </th>
                <th scope="col" className={css['number']}>
                  {i18n._('Còn')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <LineView key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unsplit.length > 0 && (
        <div>
          <h3>{i18n._('Số liệu chưa tách theo dòng')}</h3>
          <ul className={css['rows']}>
            {unsplit.map(({ id, count, kind, over }) => (
              <li key={id}>
                <Chip tone="warn">{i18n._('{count} trên {over}', { count, over })}</Chip>{' '}
                <Muted>{say(kind)}</Muted>
              </li>
            ))}
          </ul>
          <Muted>
            {i18n._('Khi số liệu chưa tách, cột “Còn” của các dòng này là mức nhiều nhất.')}
          </Muted>
        </div>
      )}
    </Sheet>
  );
};

const LineView = ({ row: { mark, line, figures, id } }: { readonly row: LineRow }) => {
  const { i18n } = useLingui();
  const say = useSay();
  const basis = useBasis();
  const { file } = useShown();
  const number = (count: number | null) =>
    count === null ? i18n._('chưa rõ') : i18n.number(count);

  return (
    <tr role="row">
      <td role="cell">{mark}</td>
      <th scope="row" role="rowheader">
        {file.names[id] ?? line.title.vi}
        <br />
        <Muted>
          {[basis(line.basis), line.institution, say(line.firmness), file.names[line.provider]]
            .filter(Boolean)
            .join(' · ')}
        </Muted>
        <Meter figures={figures} />
      </th>
      <td className={css['number']} role="cell" data-label={i18n._('Chỉ tiêu')}>
        {number(figures.capacity)}
      </td>
      <td className={css['number']} role="cell" data-label={i18n._('Đã dùng')}>
        {number(figures.taken)}
      </td>
      <td className={css['number']} role="cell" data-label={i18n._('Còn')}>
        <strong>{number(figures.free)}</strong>
      </td>
    </tr>
  );
};
