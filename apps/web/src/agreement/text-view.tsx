import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { nameOfTongue } from '../i18n/languages';
import { dayText } from '../i18n/days';
import type { Article } from '../data/shapes';
import { Chip, Muted, Row, SelectField, Sheet } from '../ui';
import { Clauses } from './clauses-view';
import css from './agreement.module.css';
import { useShown } from './file-context';
import { Short } from './hash';

/** The text that stands, two languages side by side, article by article. */
export const TextView = () => {
  const { i18n } = useLingui();
  const { file } = useShown();
  const { text } = file.agreement;
  const spoken = languagesIn(file.articles);
  const [left, setLeft] = useState('vi');
  const [right, setRight] = useState<string>();
  const shownLeft = spoken.includes(left) ? left : (spoken[0] ?? 'vi');
  const shownRight = right ?? spoken.find((lang) => lang !== shownLeft);
  const standing: Readonly<Record<typeof text.is, string>> = {
    none: i18n._('Chưa có dự thảo'),
    'not-held': i18n._('Không lưu giữ văn bản'),
    drafting: i18n._('Đang soạn thảo'),
    negotiating: i18n._('Đang đàm phán'),
    rejected: i18n._('Bị từ chối'),
    agreed: i18n._('Đã thống nhất'),
    collated: i18n._('Đã đối chiếu các bản'),
  };
  const options = spoken.map((lang) => ({ value: lang, label: nameOfTongue(lang) }));

  return (
    <Sheet
      title={i18n._('Văn bản')}
      id="text"
      beside={
        <Row>
          <Chip tone={text.is === 'agreed' || text.is === 'collated' ? 'good' : 'accent'}>
            {standing[text.is]}
            {'on' in text && ` ${dayText(text.on)}`}
          </Chip>
          {'draft' in text && (
            <Muted>
              {i18n._('bản dự thảo lần {n}', { n: text.draft.version })} ·{' '}
              <Short hash={text.draft.hash} />
            </Muted>
          )}
        </Row>
      }
    >
      {'draft' in text && <Clauses clauses={text.draft.clauses} />}
      {spoken.length > 1 && (
        <div className={css['languages']}>
          <SelectField
            label={i18n._('Cột trái')}
            value={shownLeft}
            onChange={setLeft}
            options={options}
          />
          <SelectField
            label={i18n._('Cột phải')}
            value={shownRight ?? ''}
            onChange={setRight}
            options={options}
          />
        </div>
      )}
      {file.articles.map((article) => (
        <article key={article.id} className={css['article']} aria-label={file.names[article.id]}>
          <h3>{file.names[article.id] ?? article.number}</h3>
          <div className={css['wordings']}>
            {[shownLeft, shownRight].map((lang, n) =>
              lang === undefined || (n === 1 && lang === shownLeft) ? null : (
                <Wording
                  key={n}
                  article={article}
                  lang={lang}
                  behind={
                    'draft' in text &&
                    text.draft.behind.some(
                      (each) => each.article === article.id && each.language === lang,
                    )
                  }
                />
              ),
            )}
          </div>
        </article>
      ))}
    </Sheet>
  );
};

interface WordingProps {
  readonly article: Article;
  readonly lang: string;
  readonly behind: boolean;
}

const Wording = ({ article, lang, behind }: WordingProps) => {
  const { i18n } = useLingui();
  const said = article.text[lang];
  return (
    <div lang={lang}>
      {article.heading?.[lang] && <p className={css['heading']}>{article.heading[lang]}</p>}
      {said === undefined ? (
        <span lang={i18n.locale}>
          <Muted>{i18n._('Chưa có bản {language}', { language: nameOfTongue(lang) })}</Muted>
        </span>
      ) : (
        <p className={css['wording']}>{said}</p>
      )}
      {behind && (
        <span lang={i18n.locale}>
          <Chip tone="warn">{i18n._('Chưa khớp với bản kia')}</Chip>
        </span>
      )}
    </div>
  );
};

const order = ['vi', 'lo', 'zh', 'en'];

const languagesIn = (articles: readonly Article[]): readonly string[] =>
  order.filter((lang) => articles.some(({ text }) => text[lang] !== undefined));
