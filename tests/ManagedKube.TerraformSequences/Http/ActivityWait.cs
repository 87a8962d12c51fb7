namespace ManagedKube.TerraformSequences.Http;

/// <summary>How the provider waits for an activity: it reads at once, then after 1, 2, 3, 5, 8, 13, 21, 30, 30... seconds.</summary>
internal static class ActivityWait
{
    private const int ToleratedReadFailures = 8;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <exception cref="SequenceException">The activity is unknown or cannot be read.</exception>
    public static async Task<EndedActivity> RunAsync(TerraformClient client, string activityId)
    {
        var (pause, next) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
        var (failures, absences) = (0, 0);
        while (true)
        {
            var answer = await client.SendAsync("GET", $"activity/v1/activities/{activityId}", body: null).ConfigureAwait(false);
            if (answer.Status is 200 or 206)
            {
                // Once it was seen, its absence is final.
                (failures, absences) = (0, 1);
                if (EndedActivity.Of(answer.Json()) is { } ended)
                    return ended;
            }
            else if (!(answer.IsTransient && ++failures <= ToleratedReadFailures) && !(answer.Status == 404 && ++absences == 1))
            {
                throw new SequenceException($"The activity {activityId} was answered with {answer.Status}: {answer.Body}");
            }

            await client.WaitAsync(pause < LongestPause ? pause : LongestPause).ConfigureAwait(false);
            (pause, next) = (next, pause + next);
        }
    }
}
