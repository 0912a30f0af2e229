#include "ui/wizard/missingvalues.h"

#include "ui/wizard/session.h"

namespace sda {

QStringList missingValues(const Session &session)
{
    QStringList labels;
    for (const QString &name : session.plan().missing) {
        const QString label = session.guide().text(QStringLiteral("variable.%1.label").arg(name));
        labels.append(label.isEmpty() ? name : label);
    }
    return labels;
}

} // namespace sda
