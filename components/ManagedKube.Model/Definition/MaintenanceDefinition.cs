using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>When the provider may work on the cluster (product spec 6.3, L14, V76).</summary>
public sealed record MaintenanceDefinition
{
    /// <summary>The usual days of planned upgrades: three a year, about four months apart.</summary>
    public static ImmutableArray<YearDay> UsualMajorWindows { get; } = [new(1, 20), new(5, 20), new(9, 22)];

    /// <summary>The usual weekday of patches.</summary>
    public const DayOfWeek UsualDay = DayOfWeek.Tuesday;

    /// <summary>The usual start of patches, UTC.</summary>
    public static TimeOnly UsualStart { get; } = new(20, 0);

    /// <summary>The usual length of the weekly window in hours.</summary>
    public const int UsualHours = 4;

    /// <summary>The days of every year at which a planned ("major") upgrade may begin.</summary>
    public ImmutableArray<YearDay> MajorWindows { get; init; } = UsualMajorWindows;

    /// <summary>The weekday of the window for patches.</summary>
    public DayOfWeek Day { get; init; } = UsualDay;

    /// <summary>When the window for patches begins, UTC.</summary>
    public TimeOnly Start { get; init; } = UsualStart;

    /// <summary>How long the window for patches is, in hours.</summary>
    public int Hours { get; init; } = UsualHours;
}
