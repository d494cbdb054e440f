import { expect, test } from 'vitest';
import { pathShape, urlShape, withoutSessionValues } from './url-shape.ts';

test.each([
  ['/tin/giao-ban-thang-9-123.html', '/tin/~.html'],
  ['/lich/2024/05', '/lich/#/#'],
  ['/tin/page12', '/tin/page#'],
  ['/xem.aspx?b=2&a=1&a=3', '/xem.aspx?a&b'],
  ['/hoi-dap?a=1&t12=3&t7=1', '/hoi-dap?a&t#'],
  ['/van-ban?loai=1&nam=2&co-quan=3&sap-xep=4', '/van-ban?*'],
  ['/tin/giao-ban-thang-9?phien=4f1c0a9b2d7e&a=1', '=/tin/giao-ban-thang-9?a&phien'],
  ['/tin.aspx?newsid=4f1c0a9b2d7e', '/tin.aspx?newsid'],
  ['/', '/'],
])('%s has the shape %s', (path, shape) => {
  expect(urlShape(`http://portal.example${path}`)).toBe(shape);
});

test.each([
  ['/van-ban?loai&nam', '/van-ban?'],
  ['/tin/~.html', null],
  ['=/tin/giao-ban-thang-9?phien', null],
])('%s lies under the path %s', (shape, path) => {
  expect(pathShape(shape)).toBe(path);
});

test.each([
  ['/tin?id=12&phien=4f1c0a9b2d7e', '/tin?id=12'],
  ['/tin?option=com_content&id=12', '/tin?option=com_content&id=12'],
])('%s without sessions is %s', (path, without) => {
  expect(withoutSessionValues(`http://portal.example${path}`)).toBe(`http://portal.example${without}`);
});
