using System.Text.Json;
using ManagedKube.TerraformSequences.Http;
using ManagedKube.TerraformSequences.Json;
using ManagedKube.TerraformSequences.Sequences;

namespace ManagedKube.TerraformSequences;

/// <summary>
/// Makes the calls of stories, in their order and one after the other, and checks each answer as the provider does. A story is
/// a file <c>Stories/NAME.calls</c>: the life of a resource of the provider, section by section.
/// </summary>
/// <param name="client">Makes the calls.</param>
/// <param name="variables">What the stories may refer to from the start.</param>
public sealed class StoryReplay(TerraformClient client, IEnumerable<KeyValuePair<string, string>> variables)
{
    private const int UntilAttempts = 6;

    private static readonly TimeSpan UntilPause = TimeSpan.FromSeconds(5);

    private readonly Variables _variables = new(variables);

    /// <summary>The names of the stories in which nothing goes wrong.</summary>
    public static IReadOnlyList<string> Stories =>
        [.. StoryFile.Names.Where(name => !name.StartsWith("faults/", StringComparison.Ordinal))];

    /// <summary>Goes through a story.</summary>
    /// <param name="story">Its name.</param>
    /// <param name="sections">What of it, in this order; all of it when none is named.</param>
    /// <exception cref="SequenceException">
    /// An answer is not what the provider expects; the message names the line and the answer.
    /// </exception>
    public async Task RunAsync(string story, params IReadOnlyCollection<string> sections)
    {
        var read = StoryFile.Read(story);
        foreach (var section in sections.Count == 0 ? read.Sections : sections.Select(name => read[name]))
            await RunAsync(read, section).ConfigureAwait(false);
    }

    private async Task RunAsync(Story story, Section section)
    {
        foreach (var step in section.Steps)
        {
            try
            {
                await RunAsync(story, step).ConfigureAwait(false);
            }
            catch (SequenceException e) when (step is CallStep call)
            {
                throw new SequenceException($"{story.Name} [{section.Name}], line {step.Line}: {call.Method} {call.Path}: {e.Message}");
            }
        }
    }

    private Task RunAsync(Story story, Step step)
    {
        switch (step)
        {
            case UseStep use:
                return RunAsync(use.Story, use.Sections);
            case RunStep run:
                return RunAsync(story, story[run.Section]);
            case PassStep pass:
                return client.WaitAsync(pass.Time);
            case LetStep let:
                _variables.Set(let.Name, _variables.Fill(let.Value));
                return Task.CompletedTask;
            default:
                return CallAsync((CallStep)step);
        }
    }

    private async Task CallAsync(CallStep call)
    {
        var answer = await (call.Until is { } until ? PollAsync(call, until) : SendAsync(call)).ConfigureAwait(false);
        var failed = call.Waits || call.Failure is not null ? await EndAsync(call, answer).ConfigureAwait(false) : null;
        foreach (var (name, selection) in call.Taken)
        {
            var source = failed ?? answer.Json();
            var part = JsonSelection.Find(source, _variables.Fill(selection))
                ?? throw new SequenceException($"There is no {selection} in {source}");
            _variables.Set(name, part.ToString());
        }

        foreach (var expectation in call.Shown.Where(expectation => !expectation.IsMet(answer.Json(), _variables)))
            throw new SequenceException($"{expectation.Selection} does not hold {_variables.Fill(expectation.Json)}: {answer.Body}");
    }

    /// <summary>Waits until the activity that an answer names has ended as it should.</summary>
    /// <returns>The activity when it has failed; null when it has completed.</returns>
    private async Task<JsonElement?> EndAsync(CallStep call, Answer answer)
    {
        var id = answer.Location is { Length: > 0 } location ? location : throw new SequenceException("The answer names no activity");
        var ended = await ActivityWait.RunAsync(client, id).ConfigureAwait(false);
        if (call.Failure is { } reason)
        {
            return ended.Failed && ended.Reason.Contains(reason)
                ? ended.Activity
                : throw new SequenceException($"The activity did not fail for '{reason}': {ended.Activity}");
        }

        if (ended.Failed)
            throw new SequenceException($"The activity {id} failed: {ended.Reason}");
        if (call.Result is { } name)
            _variables.Set(name, ended.Result is not "" ? ended.Result : throw new SequenceException($"The activity {id} has no result"));
        return null;
    }

    private async Task<Answer> PollAsync(CallStep call, Expectation until)
    {
        for (var attempt = 1; ; attempt++)
        {
            await client.WaitAsync(UntilPause).ConfigureAwait(false);
            var answer = await SendAsync(call).ConfigureAwait(false);
            if (attempt == UntilAttempts || until.IsMet(answer.Json(), _variables))
                return answer;
        }
    }

    private async Task<Answer> SendAsync(CallStep call)
    {
        var body = call.Body is { } json ? Compact(_variables.Fill(json)) : null;
        var answer = await client.SendAsync(call.Method, _variables.Fill(call.Path), body).ConfigureAwait(false);
        return call.Statuses.Contains(answer.Status)
            ? answer
            : throw new SequenceException($"The answer is {answer.Status}, not {string.Join(" or ", call.Statuses)}: {answer.Body}");
    }

    /// <summary>The text without the blanks that make it readable, as the provider sends it.</summary>
    private static string Compact(string json) => JsonSerializer.Serialize(JsonElement.Parse(json));
}
