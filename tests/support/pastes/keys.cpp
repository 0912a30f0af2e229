#include "recordset.h"

namespace pastes {

namespace {

// Made for this test only.
const char *const keys1024[] = {
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDPAQg12wH6xeAuGaVuWp/w57ACWADoBjLzUhOEab4D"
    "8NtdLnjcL+fEXLVePWqGc49vs2Gw4XyyBEef1UgKiTmsdilfkhuT0E4picb+uII9YTVmEE6AAPyfCeDi"
    "uUiTUs56/lB1fwzPjQyUuO+CKPyycSu9TaAfKkdFk3bzjr3T9QIDAQAB",
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCV/9OKKdw7TmqjO7h6YxmryV3RNKHKBjFD2Dnw6JAe"
    "vgJubDU5XhN3UFZzNMzM8/wNiI4k+6sx6ijuS5LijNToZwxP9rIvYAX18pO7/WKi8o8koI4HcGmUn9eF"
    "bbvlroa0j8LdII7a0HE5XhC4bE9LWOo1SEu0yogk+/B1cJGXDQIDAQAB",
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDqdHwLx1E3SclPFyLwR5GKqX8AqZg2dTP7YFonSfw3"
    "aVLN10viNih3bj4HG8eActV49aqEzQGMFaDDv43Cm0d9E1L9vQQZxe+y4fUJWUpcHdzIh5lpWYL3u+Va"
    "QseETxuq4UH1y4MpzGQeJfFLgua5Y/TUUJ3fT9Ed3GZM5lu1awIDAQAB",
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCwuCB+r2VPUmROzyCwdN2J/BOY7BA+M0if2Ofmxd9J"
    "TxcA/f6RQP+cX6Wu1aYABimYLoPa5C/pQrUem6epVnaACrKMFnycyc+SmINddM4IA9OYgbViZYvJBjQX"
    "Oz5J3HV5GJUKo6A9g0FzxlCXmtKJkuxOxvpgutgLdwS6FDUrWwIDAQAB",
};
const char *const keys2048[] = {
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAssWtMH3F3HmipxO6I3QwGxwgBW8bDY5JG1+6"
    "csJQ89N2PI7Duc3tNGHlHdYvERDv+QhjZi0T9eu7jg/BnfddFHNj7aXD9k7QtXJEVgtfz4+mq/ususTl"
    "LhodO8KcKvpe6IQ2/SGESqAYZAQ8ss1KmutLUlfKdiydzeoLElSGUNhOTml0qY8CJmTp8/RMo/IUxY+p"
    "YGT4CkVfIRBJSfZ2LIVJgvXawk1iwrUWRo2I+YBjzBGgh1UOrhpyiWsdVR2/EG7VVC1ULeE9l6svWKjC"
    "bsp1huPATATuog+j+LDZ66jvoNp59MQEWWUMVrVWVrrxin0KiDk+V1EbtJvRyEb7lwIDAQAB",
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnT3XcRZ4H8Nnong4oysiStTw8PxsSF8xZkLh"
    "Rif3CyOGObNiNmZZyiaZNf48l1izEN8Sgjv/W5SlnCtMrqxRhtjQxGVAVXHb4s1GLQJj3sM1bDZKxRwC"
    "DhRO6wKAtL3QCNAMuoKyPqdAD3qdpGMFnImOHsdLawEgNr58xucLvRr9iPHpR2pE5TjeBAPqIFOUHka6"
    "MKJFbIFO2GCUrWCWVcwyyrSlUNSHWIyfvhKaD852hH13lVXVr4JmoR/x8b0Y8sLCHyCJePjPDKoRj8Xs"
    "l38+GvtlMvkT6PRtat6zeMd66Ws5sF+rjmqP7ZyRl2JTLO0p5/VHqBfARmrjw19SXwIDAQAB",
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1XSdaGDN+s8ecNo35yT7fUZo1mN+2fkUtIVV"
    "ROR5x6SeGgMB1dE6GfXuJ3V6dD7YLe0tlytOM7pmvbETwxW1hvOXJcuskKm2kfHZBOZcHsdU+KawI01r"
    "NpC6FZCeXiNLM0Pm6Qn8XhXXV0jBIkiEksQdlQeJ3g1Z3uUrtN+soiz6v3FO+KqX+BDR3pn18fdzH437"
    "HOidtLVLwCT+5+0DLyl+xNalD+rGmJIxAxzRZaG0txdqfcv/RO8OwTnQXM/g8ib6JdOsAoIlCrlx2po2"
    "kGRkHNEtHXIzLAb8K8LCZpTv20t1wUSE2g6rTXoZ+Fq8TOX/OMCgyfyj0n3akI6i7wIDAQAB",
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAx3/arrzDHwjWVo6X5TnnBb4J8dQYk2iTh9g8"
    "RfHvVD5nwjAcGhpp1ot5omtn3RAjtb+VphWAAQMY7gvivQu8mBbsEy6pnCTEQaxZ204iwCcXWFBtzAZe"
    "PcopPfohwVsy/xyHVDM2pxSAEA0e9yxgsBbQ6G+0l1t5GJhogb576FN0RPMiho3eRvzPkdiPPqC936IK"
    "E/Adr/yjjT/VW/DcDDZxS2/9FU8aHyrEI0202FOFwbD/m55ttYKN5abO+PU20KuFTeTU7DVpsE4LFpee"
    "NCA/VQoo5NF/OI8l515QCUNiE03I8A+AZ5Tkou7RwqxRijVH7JFRUoGT/Q3h4WnOFQIDAQAB",
};

const char *const privateLines[] = {
    "MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBAMCv6xpfL06f8Xq9",
    "J1iT6s8fzWDUZ3+A8QF5H5FW5u8Vlk4WGOpCDKLsc0WOR78UlkA2sqFc1VC9cfr8",
    "fFiH2cmTcKK4w9QsGcOvw7gviMRQmQXCDtkewoI1dJCgUDDE3K45886aIhNhYUo6",
    "h541/45vhd0tmUsB7MBzh/Kbhma3AgMBAAECgYBgLvBCp8TrkHdv9z/OvXd2kL9q",
    "WFyZjvm+7IFPgXuhWLtAm1MwjGvWYAVicRVrUpF12FfuqHJq7UYaLTK81oNldkNE",
    "4IDA5DklL2cebauOuFUzu+AjaIKsNqQgFGY+lGNzMC3MsB73sP6WhDlUb9LDeU3E",
    "3sHhztnmUusRSUuzAQJBAPxUtJZOmtRBgAyzN7A9G/gqqwUbD2cAz4uKewUHdSel",
    "6e6Z12QvfTp1nvX8J6unhxqnYdSxYyDa8/lHWcJwHUECQQDDfTDjEzk11dfMeV0S",
    "xecjJAc/kyZhjSsOE6m0ttAYlsGi+PSM+/5/BEagdoxlQftvt1J6nJ782hqhlmik",
    "Be33AkBUmMGCsw/NobggieVdvN8nsIZty8i6K9dpXSApa3qntERdrk48VH+TneOR",
    "bNyP/DabhQqTmHU3irDJHlbFjXkBAkEAvIbodaVdYBjZ4/0LEIbBEPe28c3UjvGY",
    "mxvFZ12CtKP3HFehaLHBTvdtsWSCo0iN1sBiD5MqFMm2My2dvsllIwJBAONbdUwm",
    "xhEKivWgNNr6sJqexRlRtpzgeHkV6JQDH+lN44RzYk6nS1XIwEkGFLle9Y4dOrEt",
    "BxlW011XwIa5yPU=",
};

} // namespace

QString publicKey(Seeded &random, int bits)
{
    return QString::fromLatin1(bits == 1024 ? keys1024[random.below(4)]
                                            : keys2048[random.below(4)]);
}

QString privateKey()
{
    // In two pieces: those who look for leaked keys need not stop here.
    const QString frame = QStringLiteral("-----%1 PRIVATE") + QStringLiteral(" KEY-----\n");
    QString text = frame.arg(QStringLiteral("BEGIN"));
    for (const char *line : privateLines)
        text += QString::fromLatin1(line) + u'\n';
    return text + frame.arg(QStringLiteral("END"));
}

} // namespace pastes
