// How values become classes: the methods of thematic cartography, and the edges they give. Class i holds the
// values with edge i ≤ v < edge i+1; the last class also holds its upper edge, so that no value falls between
// two classes or into both. Values are classed as they are shown, rounded to the decimals of their indicator,
// so that no figure contradicts its colour and no edge is finer than the figures.
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace ics {

enum class ClassMethod {
    EqualInterval, // classes of equal width
    Quantile, // classes of equal number, edges at values of the data
    NaturalBreaks, // least sum of squares within the classes: the exact optimum (ckmeans)
    Pretty, // round edges (1, 2 or 5 × a power of ten) that cover the data
    StandardDeviation, // one standard deviation wide, round the mean
    HeadTail, // the mean, the mean of what lies above it, and so on: for data with few high values
    Manual, // breaks set by hand
};

inline constexpr std::array classMethods { ClassMethod::Quantile, ClassMethod::NaturalBreaks,
    ClassMethod::EqualInterval, ClassMethod::Pretty, ClassMethod::StandardDeviation, ClassMethod::HeadTail,
    ClassMethod::Manual };

[[nodiscard]] QString classMethodKey(ClassMethod method); // "equal-interval"
[[nodiscard]] std::optional<ClassMethod> classMethodFromKey(QStringView key);
[[nodiscard]] QString classMethodName(ClassMethod method); // translated: "Equal intervals"
[[nodiscard]] QString classMethodExplanation(ClassMethod method); // translated, one sentence

/** What a person chooses; a part of the state of the window. */
struct ClassChoice
{
    ClassMethod method = ClassMethod::Quantile;
    int classes = 5;
    std::vector<double> breaks; // of Manual: the edges between the classes, ascending

    friend bool operator==(const ClassChoice &, const ClassChoice &) = default;
};

struct Classification
{
    static constexpr int minimumClasses = 3;
    static constexpr int maximumClasses = 9;

    ClassMethod method = ClassMethod::NaturalBreaks;
    int classesWanted = 5;
    std::vector<double> edges; // ascending, one more than there are classes; empty if there is no value at all

    /** NaN and infinite values are left out. Equal values always share a class, so ties and few distinct
       values may give fewer classes than wanted; Pretty may give one or two more or fewer, as roundness asks, and
       the classes of StandardDeviation and HeadTail end where the data do. Manual has as many as its breaks make.
     */
    [[nodiscard]] static Classification make(const ClassChoice &choice, std::span<const double> values);
    [[nodiscard]] static Classification make(ClassMethod method, std::span<const double> values, int classes);
    /** So many classes of equal width from the lowest value to the highest, however many: for colours that change with
     * the value. */
    [[nodiscard]] static Classification steps(std::span<const double> values, int count);
    /** The same with edges of no more decimals than the values, which have so many: the classes do not change. */
    [[nodiscard]] Classification roundedUp(int decimals) const;

    [[nodiscard]] int classCount() const { return edges.empty() ? 0 : static_cast<int>(edges.size()) - 1; }
    /** −1 for NaN and for values outside the edges. */
    [[nodiscard]] int classOf(double value) const;
    /** The edges between classes. */
    [[nodiscard]] std::vector<double> breaks() const;
    /** Goodness of variance fit, 0 … 1: the share of the values' variance that lies between the classes and not within
     * them. 1 if the values are all the same. */
    [[nodiscard]] double varianceFit(std::span<const double> values) const;

    friend bool operator==(const Classification &, const Classification &) = default;
};

/** The values as they are read, rounded to so many decimals. */
[[nodiscard]] std::vector<double> valuesAsShown(std::span<const double> values, int decimals);

}
