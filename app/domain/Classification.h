// How values become classes: the methods of thematic cartography, and the edges they give. Class i holds the
// values with edge i ≤ v < edge i+1; the last class also holds its upper edge, so that no value falls between
// two classes or into both.
#pragma once

#include <QString>

#include <array>
#include <span>
#include <vector>

namespace ics {

enum class ClassMethod {
    EqualInterval, // classes of equal width
    Quantile, // classes of equal number, edges at values of the data
    NaturalBreaks, // least sum of squares within the classes: the exact optimum (ckmeans)
    Pretty, // round edges (1, 2 or 5 × a power of ten) that cover the data
};

inline constexpr std::array classMethods { ClassMethod::EqualInterval, ClassMethod::Quantile,
    ClassMethod::NaturalBreaks, ClassMethod::Pretty };

[[nodiscard]] QString classMethodKey(ClassMethod method); // "equal-interval"
[[nodiscard]] QString classMethodName(ClassMethod method); // translated: "Equal intervals"

struct Classification
{
    static constexpr int minimumClasses = 3;
    static constexpr int maximumClasses = 9;

    ClassMethod method = ClassMethod::NaturalBreaks;
    int classesWanted = 5;
    std::vector<double> edges; // ascending, one more than there are classes; empty if there is no value at all

    /** NaN and infinite values are left out. Equal values always share a class, so ties and few distinct
       values may give fewer classes than wanted; Pretty may give one or two more or fewer, as roundness asks.
     */
    [[nodiscard]] static Classification make(ClassMethod method, std::span<const double> values, int classes);

    [[nodiscard]] int classCount() const { return edges.empty() ? 0 : static_cast<int>(edges.size()) - 1; }
    /** −1 for NaN and for values outside the edges. */
    [[nodiscard]] int classOf(double value) const;

    friend bool operator==(const Classification &, const Classification &) = default;
};

}
