import { guangxi, education } from './cast';
import { statements } from './records';

/** What the two texts of the mechanism and of the memoranda are called. None of them is held. */
export const titles = {
  mechanism: {
    vi: 'Cơ chế hội đàm định kỳ về công tác giáo dục giữa bốn tỉnh Quảng Ninh, Lạng Sơn, Cao Bằng, Hà Giang và Quảng Tây',
    en: 'Mechanism of periodic talks on education between Quảng Ninh, Lạng Sơn, Cao Bằng, Hà Giang and Guangxi',
  },
  memorandum: {
    vi: 'Biên bản ghi nhớ về tăng cường giao lưu, hợp tác trong công tác giáo dục, giáo dục nghề nghiệp giữa bốn tỉnh biên giới Việt Nam và Quảng Tây',
    en: 'Memorandum on exchange and cooperation in education and vocational education between four border provinces of Vietnam and Guangxi',
  },
  memorandumOf2024: {
    vi: 'Biên bản ghi nhớ hợp tác giáo dục năm 2024 giữa bốn tỉnh biên giới Việt Nam và Quảng Tây',
    en: 'Memorandum on cooperation in education of 2024 between four border provinces of Vietnam and Guangxi',
  },
  talks: {
    vi: 'Hội nghị trao đổi về công tác giáo dục giữa bốn tỉnh biên giới và Quảng Tây',
    en: 'Conference on education between four border provinces and Guangxi',
  },
} as const;

/** What was said, as the articles report it: figures of practice, and proposals that bind nobody. */
export const sayings = {
  of2020: {
    scholarshipsOfGuangxi: {
      statementId: statements.scholarshipsOfGuangxi,
      kind: 'report',
      by: guangxi.department,
      said: 'Từ năm 2017 đến nay, mỗi năm Quảng Tây dành cho bốn tỉnh biên giới, mỗi tỉnh từ 10 đến 25 suất học bổng đại học, sau đại học.',
    },
    scholarshipsOfLangSon: {
      statementId: statements.scholarshipsOfLangSon,
      kind: 'report',
      by: education.langSon,
      said: 'Hằng năm, UBND tỉnh Lạng Sơn dành 5 suất học bổng cho học sinh Quảng Tây học tại các trường đại học ở Việt Nam.',
    },
    alliance: {
      statementId: statements.alliance,
      kind: 'proposal',
      by: education.langSon,
      said: 'Thành lập liên minh phát triển giáo dục nghề nghiệp.',
    },
  },
  of2021: {
    pilotSchools: {
      statementId: statements.pilotSchools,
      kind: 'proposal',
      by: guangxi.department,
      said: 'Lựa chọn 1 đến 2 trường của hai bên làm thí điểm cho giáo viên, học sinh được giao lưu và học tập về văn hóa, thể thao.',
    },
    vocational: {
      statementId: statements.vocational,
      kind: 'proposal',
      by: guangxi.department,
      said: 'Tăng cường giao lưu, hợp tác về giáo dục, nhất là giáo dục nghề nghiệp.',
    },
    springMeetings: {
      statementId: statements.springMeetings,
      kind: 'proposal',
      by: guangxi.department,
      said: 'Tiếp tục phát triển chương trình học bổng của Khu – Tỉnh đã được thống nhất tại các kỳ “Gặp gỡ đầu Xuân”.',
    },
    online: {
      statementId: statements.online,
      kind: 'proposal',
      by: guangxi.department,
      said: 'Hướng dẫn các trường dạy học trực tuyến; tham mưu cho du học sinh sớm được học trực tiếp khi dịch bệnh được kiểm soát.',
    },
  },
} as const;
