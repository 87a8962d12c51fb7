using System.Text.Json;

namespace ManagedKube.TerraformSequences.Http;

/// <summary>How the provider waits for an activity: it reads at once, then after 1, 2, 3, 5, 8, 13, 21, 30, 30... seconds.</summary>
internal static class ActivityWait
{
    private const int ToleratedReadFailures = 8;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <returns>The result: the id of what was made, or nothing.</returns>
    /// <exception cref="SequenceException">The activity failed, is unknown, or cannot be read.</exception>
    public static async Task<string> RunAsync(TerraformClient client, string activityId)
    {
        var (pause, next) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
        var (failures, absences) = (0, 0);
        while (true)
        {
            var answer = await client.SendAsync("GET", $"activity/v1/activities/{activityId}", body: null).ConfigureAwait(false);
            if (answer.Status is 200 or 206)
            {
                (failures, absences) = (0, 1);
                if (ResultOf(activityId, answer.Json()) is { } result)
                    return result;
            }
            else if (!(answer.IsTransient && ++failures <= ToleratedReadFailures) && !(answer.Status == 404 && ++absences == 1))
            {
                throw new SequenceException($"The activity {activityId} was answered with {answer.Status}: {answer.Body}");
            }

            await client.WaitAsync(pause < LongestPause ? pause : LongestPause).ConfigureAwait(false);
            (pause, next) = (next, pause + next);
        }
    }

    private static string? ResultOf(string activityId, JsonElement activity)
    {
        if (activity.GetProperty("state").EnumerateObject().ToList() is not [var state])
            return null;
        return state.Name switch
        {
            "completed" => state.Value.GetProperty("result").GetString(),
            "failed" => throw new SequenceException($"The activity {activityId} failed: {state.Value.GetProperty("reason")}"),
            _ => null,
        };
    }
}
