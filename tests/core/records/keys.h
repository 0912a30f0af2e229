#pragma once

/// \file
/// Public keys for tests, made for this purpose; the private parts were thrown away.

namespace sda::keys {

inline constexpr char rsa512[] =
    "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAOUJ3+cWXLZFvfxdaKGKI8A9d6MlUg5PZeBm3Enpu0taT53Bu7qc/BS1/"
    "McWfft3cgw47x/42HPk9uDU49Jb3DUCAwEAAQ==";
inline constexpr char rsa768[] =
    "MHwwDQYJKoZIhvcNAQEBBQADawAwaAJhALDUh1V0bdsuyEJwmRzm46CqpfslkBDoC8G6xg28c86P6YbYpZWkbwETMs1oFM"
    "s5bhTK/AlwnT6FxSrjJSldbS1/eq6ehAIiHH4lexcFVY6tH5/K4aQ4OgEsVQjotlKorQIDAQAB";
inline constexpr char rsa1024[] =
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQChDShkHkVGF8KLbIXWjIMBxSp5G0Ydsq41qLl7kTGta55Ih0alVreaP8"
    "GW1E2KNQfgu73rQx3NRPDSpEhkBugVZm4wIzGuoWcSsEc8EcBMDAPBedFMs7J33YreqEEnpgzzUCCYMSaT4Sg5WnBO88lV"
    "8mSx5T3tLBk7VAN4X0gP5QIDAQAB";
inline constexpr char rsa1536[] =
    "MIHfMA0GCSqGSIb3DQEBAQUAA4HNADCByQKBwQCsi+lDWpjJGutNZMTjkrD8U/"
    "IQG4O9PcE4hB6U+B+gD1VGjuSFXN8+EoXb/tLg4312ZfcjQRIkTCi/p7udquRRgNy1xrb0YUVLQ2V3Vas4SeJx/"
    "MoHgBN8lSHdWv1cOp52ZnKYyL+gHlDxlDTarJS6LSZmLlexRci3KDaBcxQgrvixrGco5Qe70lbbXy/"
    "XhW1fdtrILbiun0BZEn80C15ra5h7411idGcxo2mekkl4aLqSP3yJ8SBdKgMXmDd6JbECAwEAAQ==";
inline constexpr char rsa2048[] = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAskkrr2uWDigxppm/"
                                  "p6oSUUqWLgOYieyLYqqMnUE2ug9Jo1kbZ6/"
                                  "pGPVyz8QNf3AapjYQoPC72fX9JikIs6dTefXDktmVVyRE19j65xVZEgC4nx0Hptm"
                                  "9SbeSgy1hq2r5/c9p2Zmf4YdchOnt/n/YLU0FRz4wZ14CTFuMDpn/"
                                  "l6POaUMp2nmSixULqfEsHWPjFWEzubHfso7qYzwIHYWp2coeroHNStzxs8bYo+"
                                  "uK30MSGUvgegLa86wYxvcStoqe74EoUYXoWvFWcjO7TSSF+qDpZREzhI+"
                                  "E7UmaDKgT2h5/fcXSAmeXcu+pAF65d0+XGVf+UgBpblrDaOFhzpIlsQIDAQAB";
inline constexpr char rsa4096[] =
    "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAwtLD1ygz20ldR9DytlPYHjpeWvSPq+"
    "c4h4nfvojSI0cuKf3elKrZSj+"
    "aolmVI1O83eay7a9StsnL80hX5HScZeePaAqKbku5Jb6muB8xwTY9sq1CkLGZDGOhTAPlYudfaQyMi0ZGHSGq5Bxzq6ZqX"
    "yI4nH+YQ7151v/974ZYLDZiTpy6FlxjEuSiJqi1970Zv5wIOsEhgdK4B/"
    "jsteO8oClH2JSqIdlcC5KkUKWEA6tkydJZEh3ekocY3WHsMDpjykdOj77veT5tgUFPfpJJ6J2xNwgsWBzE6ukTRnCvJGAj"
    "KeX5zFVya7RqKvGZE/"
    "FcucUQt9sUtOTtSHtpp5ll0L2+HYbhX4Vk5Q8czKIHlovga0GLrE+vD8TcVgljXMeMG5L+Z8MjfnmUeXUQVCCIF9/"
    "TnJf5RzSrBCOXB0bmhia252vlu97ZYin38BmajJQ7WvTJRiNCkl8/"
    "vh0KQR+"
    "jcYbieLi3kMLsaiHPSM5UG9hGCiQxXDYIpbibgP6jzH3HA7xm2Ru9yWZglgvZA9096sEVMQlX70TzJUGC6UpQqa4qBkBdH"
    "mVKwTmaxSFTrbeoGyDYqUeq+2411U1JXd/px9Z6iubzwiJ3hFFaRgSveh+swGQT4J+SbeF0sL8zAeYeZ+mKNsUjOVl6oR/"
    "MlNYwrw1Yca5Dtaa6BfJRdAQ+Pd0CAwEAAQ==";
inline constexpr char otherRsa2048[] =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqGj4G+gRlECW+iQvez/SC8q5DnEJh2/"
    "38TQDcWNn9bN6y3yKK5GP0+/Z08wy8Z2/3j2qHZX3C/uixL93XeMmyMmSFAShlB+YsIXe0Wv/"
    "nF4THMOmvm8i0jz5TT9W9tk0bzGm7Tit2OPe9Brp4x7snOu9YCyiN+oVfhLgQ/"
    "EqyeoHuKzeN7JfuAv4Ib1LAvI1ZWU477A5/VWoGAXQ9TC8OcTb/vjfGws0qAkYE7LEKWFcDKcfejjg7qh/"
    "qAv348TImIw1ddmmTu4e9ivw3W4k2qTqxX+/Wceyok+8yWIfqQlC4kzdD+PM7xHks/"
    "VHGLtuBVQlaViKKwaZ6wV+YNcPewIDAQAB";
/// The key of rsa2048 as PKCS#1 RSAPublicKey.
inline constexpr char rsa2048Pkcs1[] =
    "MIIBCgKCAQEAskkrr2uWDigxppm/p6oSUUqWLgOYieyLYqqMnUE2ug9Jo1kbZ6/"
    "pGPVyz8QNf3AapjYQoPC72fX9JikIs6dTefXDktmVVyRE19j65xVZEgC4nx0Hptm9SbeSgy1hq2r5/c9p2Zmf4YdchOnt/"
    "n/YLU0FRz4wZ14CTFuMDpn/"
    "l6POaUMp2nmSixULqfEsHWPjFWEzubHfso7qYzwIHYWp2coeroHNStzxs8bYo+"
    "uK30MSGUvgegLa86wYxvcStoqe74EoUYXoWvFWcjO7TSSF+qDpZREzhI+E7UmaDKgT2h5/"
    "fcXSAmeXcu+pAF65d0+XGVf+UgBpblrDaOFhzpIlsQIDAQAB";
inline constexpr char ed25519[] = "V89IseGmDUM5df4Z8rrsYLVSAruUSOuCjuXpF0rhTM0=";
/// SubjectPublicKeyInfo of Ed25519: not what RFC 8463 wants.
inline constexpr char ed25519Info[] =
    "MCowBQYDK2VwAyEAV89IseGmDUM5df4Z8rrsYLVSAruUSOuCjuXpF0rhTM0=";
inline constexpr char ecP256[] =
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEFrsDq+"
    "32VeqnnK40P5IUTXmysYRPezp8Y7xdLYCF6mxuXaVuov2DtVfoc6sfzO8OyP1HME1uOGbY1i5VopdxPg==";

} // namespace sda::keys
