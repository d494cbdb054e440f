import { loadPortals } from '@giaoban/resources';
import { describe, expect, test } from 'vitest';
import { listingBase, urlForm } from './url-form.ts';

const portals = loadPortals();

describe('the form of an address without a profile', () => {
  test.each([
    ['/hoi-nghi-giao-ban-thang-9', 'article'],
    ['/tin-tuc/hop-giao-ban-4512.html', 'article'],
    ['/chi-tiet/45123', 'article'],
    ['/tin.aspx?ItemID=12', 'article'],
    ['/xem.php?cat=3&id=77', 'article'],
    ['/', 'listing'],
    ['/tin-tuc', 'listing'],
    ['/tin-tuc/xay-dung-dang/', 'listing'],
    ['/tin.aspx?CateID=2', 'listing'],
    ['/tin-tuc?page=3', 'page'],
    ['/tin-tuc/page/3/', 'page'],
    ['/tag/giao-ban/', 'skip'],
    ['/tin/bao-cao.pdf', 'skip'],
    ['/tin/tin/tin/tin/bai-viet-so-1234', 'skip'],
    ['/thu-vien/anh/video/anh/', 'skip'],
    ['/tin-tuc/tin-tuc/', 'listing'],
    ['/tin/2024/05/05/hop-giao-ban-4512.html', 'article'],
    [`/tin/${'a'.repeat(1600)}`, 'skip'],
  ])('%s is %s', (path, form) => {
    expect(urlForm(`http://portal.example${path}`, portals, null)).toBe(form);
  });
});

describe('pages of one listing share a base', () => {
  test.each([
    ['/tin', '/tin?page=2'],
    ['/tin/', '/tin/page/3/'],
    ['/tin.html', '/tin.html?start=20'],
    ['/tin/', '/tin/Trang-2.html'],
    ['/tin/index.html', '/tin/?trang=4'],
    ['/tin?loai=3', '/tin?loai=3&p=2'],
    ['/tin/p2', '/tin'],
  ])('%s and %s', (one, other) => {
    expect(listingBase(`http://portal.example${one}`, portals)).toBe(
      listingBase(`http://portal.example${other}`, portals),
    );
  });

  test.each([
    ['/tin?loai=3', '/tin?loai=4&p=2'],
    ['/tin', '/van-ban?page=2'],
    ['/tin?page=tin', '/tin?page=lich'],
  ])('%s and %s do not', (one, other) => {
    expect(listingBase(`http://portal.example${one}`, portals)).not.toBe(
      listingBase(`http://portal.example${other}`, portals),
    );
  });
});
