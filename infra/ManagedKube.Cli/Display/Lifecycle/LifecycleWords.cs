using System.Globalization;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Display.Lifecycle;

/// <summary>How states of versions are written.</summary>
internal static class LifecycleWords
{
    /// <summary>A day as YYYY-MM-DD.</summary>
    public static string Iso(this DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A phase, in the colour of its urgency.</summary>
    public static Piece Toned(this Enum phase, LifecycleUrgency urgency) => new(
        phase.Word(),
        phase is PatchPhase.Unknown or ComponentPhase.Unknown or ComponentPhase.Bound or TalosPhase.Unknown ? Tone.Dim : ToneOf(urgency));

    /// <summary>How far a deadline is away.</summary>
    public static string Distance(int daysLeft) => daysLeft switch
    {
        0 => "today",
        1 => "1 day left",
        -1 => "1 day ago",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"{-daysLeft} days ago"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{daysLeft} days left"),
    };

    private static Tone ToneOf(LifecycleUrgency urgency) => urgency switch
    {
        LifecycleUrgency.Overdue => Tone.Error,
        LifecycleUrgency.Due => Tone.Warning,
        _ => Tone.Create,
    };
}
