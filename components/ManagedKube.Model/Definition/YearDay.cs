using System.Globalization;

namespace ManagedKube.Model.Definition;

/// <summary>A day of every year, for example 15 January.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to the last day of the month in a common year.</param>
public readonly record struct YearDay(int Month, int Day) : IComparable<YearDay>
{
    private const int CommonYear = 2001;

    /// <summary>The day in <paramref name="year"/>.</summary>
    public DateOnly In(int year) => new(year, Month, Day);

    /// <summary>Reads <c>MM-DD</c>.</summary>
    /// <returns>False when the text is no day that every year has.</returns>
    public static bool TryParse(string? text, out YearDay day)
    {
        var valid = DateOnly.TryParseExact($"{CommonYear}-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = valid ? new YearDay(date.Month, date.Day) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(YearDay other) => (Month, Day).CompareTo((other.Month, other.Day));

    /// <summary>MM-DD.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
