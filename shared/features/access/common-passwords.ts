/**
 * What is tried first on every account: the passwords found most often in published leaks, with what people here type
 * for luck, and rows of the keyboard. Without spaces, in small letters.
 */
const COMMON = new Set(
  `
  password passw0rd p@ssword p@ssw0rd pa55word pass1234 password1 password12 password123 passwort motdepasse contrasena
  12345678 123456789 1234567890 12345678910 123123123 123321123 123454321 12341234 12344321 11223344 112233445566
  11111111 111111111 1111111111 00000000 000000000 88888888 888888888 66666666 99999999 55555555 77777777 22222222
  87654321 987654321 0987654321 9876543210 01234567 0123456789 123456123 123456789a a123456789 123456abc abc123456
  a1234567 a12345678 q1234567 z1234567 aa123456 aaa123456 aa12345678 abcd1234 abcd12345 abc12345 abcdefgh abcdefg1
  abcdefghi abcdef123 1234abcd 12345abc 123abc123 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 1q2w3e4r5t6y
  qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwert123 qwer1234 qwerasdf qweasdzxc qweasd123 qwe12345
  qwe123456 asdfghjk asdfghjkl asdf1234 asdfasdf asdfqwer asdasdasd asd12345 asd123456 zxcvbnm1 zxcvbnm123 zxcvbnm,
  zxcvasdf zaq12wsx zaq1zaq1 zaq1xsw2 xsw2zaq1 poiuytrewq lkjhgfdsa mnbvcxz1 qazwsxedc qazwsx123 !qaz2wsx
  iloveyou iloveyou1 iloveyou2 lovelove loveyou1 mylove123 iloveyou520 sunshine princess football baseball basketball
  superman batman123 spiderman starwars trustno1 whatever computer internet michelle jennifer jonathan victoria
  charlie1 charlie123 alexander elizabeth christopher dragon12 dragon123 monkey12 monkey123 shadow12 master12 master123
  welcome1 welcome12 welcome123 letmein1 letmein123 changeme changeme1 changeme123 default1 default123 secret12
  secret123 admin123 admin1234 admin12345 admin123456 admin888 admin666 adminadmin administrator root1234 root12345
  rootroot user1234 username guest123 guest1234 test1234 test12345 testtest tester123 demo1234 login123 access14
  temppass temp1234 newpassword newpass1 mypassword yourpassword nopassword passpass pass123456 p@$$w0rd p@ss1234
  manager1 manager12 manager123 manager1234 supervisor supervisor1 supervisor123 reception reception1 reception123
  frontdesk frontdesk1 frontdesk123 auditor1 auditor123 steward1 steward123 property property1 property123 estate123
  wuye1234 wuye12345 wuye123456 wuye2024 wuye2025 wuye2026 wuyeguanli wuyeguanli123 guanlichu guanlichu123 guanjia123
  guanjia1234 wuye8888 wuye6666 bangongshi xiaoqu123 yezhu123 qiantai123 jingli123 keFu1234 kefu12345
  woaini520 woaini521 woaini1314 5201314520 52013145 woaini123 woaiwojia woaini1314520 520520520 13145200 131452000
  1314520520 5201314a a5201314 aini1314 zhang123 wang1234 li123456 zhao1234 chen1234 liu12345 yang1234 huang123
  zhongguo zhongguo1 beijing1 beijing123 shanghai shanghai1 shanghai123 guangzhou guangdong shenzhen shenzhen1
  hongkong hongkong1 hongkong123 china123 china1234 china123456 taobao123 baidu123 qq123456 qq123456789 wx123456
  weixin123 alipay123 xiaomi123 huawei123 mima1234 mima123456 wodemima wodemima123 mimamima nihao123 nihao1234 nihaoma
  nihaonihao haha1234 hahahaha hehehehe gongxifacai facai888 facai8888 fadacai888 yilufa168 168168168 16816888 518518518
  88168816 86868686 18181818 13800138 13800138000 13911111 13888888 19491001 20080808 19900101 19880808 20000101
  20240101 20250101 20260101 20262026 20252025 20242024 12121212 13131313 10101010 20202020 21212121 31415926 314159265
  14725836 147258369 147852369 1472583690 159357159 159753159 159357456 258456258 963852741 741852963 789456123
  456789123 789789789 456456456 321321321 123789456 369258147 74107410 75757575 11112222 22223333 99998888 66668888
  88886666 12348765 13572468 24681357 135792468 246813579 102030405 11235813 12312312 112112112 110110110 119119119
  120120120 911911911 147147147 159159159 258258258 369369369 123654789 987456321 1a2b3c4d a1b2c3d4 a1s2d3f4 aabbccdd
  aaaabbbb aaaa1111 abcabcabc abc123abc abcd4321 zzzzzzzz xxxxxxxx qqqqqqqq aaaaaaaa asdfgh12 asdfgh123 qwerty!@#
  !@#$%^&* !@#$%^&*() 1234qwer 1234asdf 123qwe123 123qweasd 123qweasdzxc 12qwaszx 12wqasxz qwaszx12 q1w2e3r4 q1w2e3r4t5
  passwordpassword passphrase correcthorse correcthorsebatterystaple blink182 mustang1 corvette mercedes porsche1
  ferrari1 toyota12 liverpool chelsea1 arsenal1 barcelona realmadrid manchester juventus killer12 hunter12 hunter22
  ranger12 buster12 soccer12 hockey12 jordan23 michael1 matthew1 jessica1 ashley12 nicole12 daniel12 andrew12 joshua12
  samantha brittany caroline danielle stephanie christian christine benjamin nicholas patricia margaret friends1
  summer12 summer2024 summer2025 summer2026 winter12 winter2024 winter2025 winter2026 spring2025 spring2026 autumn2025
  autumn2026 january1 february september november december birthday happy123 happy1234 lucky123 lucky888 money888
  butterfly chocolate strawberry cheesecake pokemon1 minecraft nintendo playstation facebook instagram whatsapp youtube1
  google12 google123 microsoft windows1 windows10 windows11 samsung1 samsung123 iphone12 android1 office365 excel123
  `
    .trim()
    .split(/\s+/u)
    .map((word) => word.toLowerCase()),
);

/** Rows of keys and of signs that hands run along, in both directions. */
const RUNS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap(
  (run) => [run, Array.from(run).reverse().join('')],
);

/** Full width becomes half width, capitals small; spaces add nothing to guess. */
export function plainPassword(password: string): string {
  return password.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}

/** Whether a password is among those that are tried first: on the list, one sign or two again and again, a row of keys. */
export function isCommonPassword(password: string): boolean {
  const plain = plainPassword(password);
  // A digit or a mark at the end is what everybody adds when a common word is refused.
  const stem = plain.replace(/[!@#$%^&*.?_~-]+$/u, '');
  return COMMON.has(plain) || COMMON.has(stem) || /^(.{1,4}?)\1+$/u.test(plain) || isRun(stem);
}

function isRun(plain: string): boolean {
  return plain.length >= 6 && RUNS.some((run) => run.includes(plain));
}

/** Whether a password is a name with at most digits and marks around it. */
export function isNameAlone(password: string, name: string): boolean {
  const lettersOf = (text: string): string => plainPassword(text).replace(/[^\p{Letter}]/gu, '');
  return lettersOf(name) !== '' && lettersOf(password) === lettersOf(name);
}

/** Whether a password is built on a name that everybody in the lobby can read. */
export function holdsName(password: string, name: string): boolean {
  const plain = plainPassword(name);
  const least = /\p{Script=Han}/u.test(plain) ? 2 : 4;
  return plain.length >= least && plainPassword(password).includes(plain);
}
