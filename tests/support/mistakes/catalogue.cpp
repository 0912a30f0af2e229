#include "catalogue.h"

namespace mistakes {

const QList<Mistake> &catalogue()
{
    static const QList<Mistake> all = nameMistakes() + valueMistakes() + spfMistakes()
        + dkimMistakes() + dmarcMistakes() + targetMistakes() + worldMistakes();
    return all;
}

} // namespace mistakes
