namespace ManagedKube.TerraformSequences.Http;

/// <summary>The provider's rule for what is safe to repeat, reads and logins: three attempts in all.</summary>
internal static class ReadRetry
{
    private const int Attempts = 3;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>The last answer, whatever it is.</summary>
    /// <param name="send">One attempt.</param>
    /// <param name="wait">Lets time pass.</param>
    /// <exception cref="HttpRequestException">Every attempt found no API.</exception>
    public static async Task<Answer> RunAsync(Func<Task<Answer>> send, Func<TimeSpan, Task> wait)
    {
        var pause = FirstPause;
        for (var attempt = 1; ; attempt++)
        {
            var asked = (TimeSpan?)null;
            try
            {
                var answer = await send().ConfigureAwait(false);
                if (!answer.IsTransient || attempt == Attempts)
                    return answer;
                asked = answer.RetryAfter;
            }
            catch (HttpRequestException) when (attempt < Attempts)
            {
            }

            await wait(Shorter(asked ?? pause, LongestPause)).ConfigureAwait(false);
            pause *= 2;
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
