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

    /// <summary>How many minutes a machine usually gets until it is back.</summary>
    public const int UsualComeBackMinutes = 30;

    /// <summary>How many minutes a node's pods usually get to move.</summary>
    public const int UsualDrainMinutes = 5;

    /// <summary>The days of every year at which a planned ("major") upgrade may begin.</summary>
    public ImmutableArray<YearDay> MajorWindows { get; init; } = UsualMajorWindows;

    /// <summary>The weekday of the window for patches.</summary>
    public DayOfWeek Day { get; init; } = UsualDay;

    /// <summary>When the window for patches begins, UTC.</summary>
    public TimeOnly Start { get; init; } = UsualStart;

    /// <summary>How long the window for patches is, in hours.</summary>
    public int Hours { get; init; } = UsualHours;

    /// <summary>
    /// How long a machine may take, in minutes, until it is back after it was started, restarted or upgraded, and how long the cluster may take until
    /// it can spare one. Then a deployment stops and says what it waited for.
    /// </summary>
    public int ComeBackMinutes { get; init; } = UsualComeBackMinutes;

    /// <summary>How long the pods of a node may take to move, in minutes, before it is taken away. Then a deployment stops.</summary>
    public int DrainMinutes { get; init; } = UsualDrainMinutes;
}
