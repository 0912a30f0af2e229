#pragma once

#include <QString>

namespace sda {

/// A DKIM record as a console shows it, with a key of 1024 bits.
inline const QString sampleKey = QStringLiteral(
    u"v=DKIM1; k=rsa;"
    u" p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQChDShkHkVGF8KLbIXWjIMBxSp5G0Ydsq41qLl7k"
    u"TGta55Ih0alVreaP8GW1E2KNQfgu73rQx3NRPDSpEhkBugVZm4wIzGuoWcSsEc8EcBMDAPBedFMs7J33"
    u"YreqEEnpgzzUCCYMSaT4Sg5WnBO88lV8mSx5T3tLBk7VAN4X0gP5QIDAQAB");

} // namespace sda
