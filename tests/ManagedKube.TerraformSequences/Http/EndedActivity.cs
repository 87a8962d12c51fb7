using System.Text.Json;

namespace ManagedKube.TerraformSequences.Http;

/// <summary>An activity that has completed or failed.</summary>
/// <param name="Activity">All of it.</param>
/// <param name="State">What its one state holds.</param>
/// <param name="Failed">Whether it failed.</param>
internal sealed record EndedActivity(JsonElement Activity, JsonElement State, bool Failed)
{
    /// <summary>The id of what was made, or nothing.</summary>
    public string Result => State.GetProperty("result").GetString()!;

    /// <summary>Why it failed.</summary>
    public string Reason => State.GetProperty("reason").GetString()!;

    /// <summary>Null while it goes on, which it also does with no state or several.</summary>
    public static EndedActivity? Of(JsonElement activity) => activity.GetProperty("state").EnumerateObject().ToList() switch
    {
        [{ Name: "completed", Value: var state }] => new EndedActivity(activity, state, Failed: false),
        [{ Name: "failed", Value: var state }] => new EndedActivity(activity, state, Failed: true),
        _ => null,
    };
}
