using System.Collections.Immutable;

namespace ManagedKube.TerraformSequences.Sequences;

/// <summary>Reads the text of a story. Empty lines and those that start with <c>#</c> say nothing.</summary>
internal static class StoryParser
{
    /// <exception cref="SequenceException">A line is not understood.</exception>
    public static Story Parse(string name, string text)
    {
        var sections = new List<(string Name, List<Step> Steps)>();
        foreach (var (line, number) in text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line, index + 1)))
        {
            var content = line.Trim();
            if (content is "" or ['#', ..])
                continue;
            try
            {
                if (content is ['[', .. var section, ']'])
                    sections.Add((section, []));
                else if (char.IsWhiteSpace(line[0]))
                    sections[^1].Steps[^1] = Extend((CallStep)sections[^1].Steps[^1], content);
                else
                    sections[^1].Steps.Add(Start(content, number));
            }
            catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException or InvalidCastException)
            {
                throw new SequenceException($"{name}.calls, line {number} is not understood: {content}");
            }
        }

        return new Story(name, [.. sections.Select(section => new Section(section.Name, [.. section.Steps]))]);
    }

    private static Step Start(string content, int line) => Split(content, 2) switch
    {
        ["use", var rest] when Split(rest, 2) is [var story, .. var sections] =>
            new UseStep(story, [.. sections.SelectMany(names => names.Split(", "))]) { Line = line },
        ["run", var section] => new RunStep(section) { Line = line },
        ["let", var rest] when Split(rest, 2) is [var name, var value] => new LetStep(name, value) { Line = line },
        ["pass", var rest] => new PassStep(Time(rest)) { Line = line },
        [var method, var path] when method.All(char.IsAsciiLetterUpper) => new CallStep { Line = line, Method = method, Path = path },
        _ => throw new FormatException(),
    };

    private static CallStep Extend(CallStep call, string content) => Split(content, 2) switch
    {
        ["body", var json] => call with { Body = json },
        ["answers", var statuses] => call with { Statuses = [.. statuses.Split(' ').Select(int.Parse)] },
        ["wait"] => call with { Waits = true },
        ["wait", var name] => call with { Waits = true, Result = name },
        ["fails", var reason] => call with { Failure = reason },
        ["take", var rest] when Split(rest, 2) is [var name, var selection] => call with { Taken = call.Taken.Add((name, selection)) },
        ["shows", var rest] => call with { Shown = call.Shown.Add(Expect(rest)) },
        ["until", var rest] => call with { Until = Expect(rest) },
        _ => throw new FormatException(),
    };

    private static Expectation Expect(string text) =>
        Split(text, 2) is [var selection, var json] ? new Expectation(selection, json) : throw new FormatException();

    private static TimeSpan Time(string text) => Split(text, 2) switch
    {
        [var hours, "hours"] => TimeSpan.FromHours(int.Parse(hours)),
        [var seconds, "seconds"] => TimeSpan.FromSeconds(int.Parse(seconds)),
        _ => throw new FormatException(),
    };

    private static string[] Split(string text, int count) =>
        text.Split(' ', count, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
