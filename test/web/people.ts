export const deskOfficer = 'chuyenvien@sgddt-dienbien.demo';
export const chairman = 'chutich@dienbien.demo';
export const auditor = 'kiemtoan@kyket.demo';
export const counterpart = 'giamdoc@sgdtt-luangprabang.demo';
