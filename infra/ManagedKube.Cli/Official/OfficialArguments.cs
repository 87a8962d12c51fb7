using System.Globalization;
using ManagedKube.Cli.Operations;

namespace ManagedKube.Cli.Official;

/// <summary>Says a verb in the official CLI's words.</summary>
internal static class OfficialArguments
{
    public static IEnumerable<string> Of(Verb verb, string stack, OperationOptions options)
    {
        yield return verb.Name();
        yield return "--stack";
        yield return stack;
        if (verb.Changes() && options.Yes)
            yield return "--yes";
        if (verb.Changes() && options.SkipPreview)
            yield return "--skip-preview";
        if (options.Refresh)
            yield return "--refresh";
        if (options.ExpectNoChanges && verb != Verb.Destroy)
            yield return "--expect-no-changes";
        if (options.ContinueOnError && verb != Verb.Refresh)
            yield return "--continue-on-error";
        if (options.Message.Length > 0)
        {
            yield return "--message";
            yield return options.Message;
        }
        if (options.Parallel is { } parallel)
        {
            yield return "--parallel";
            yield return parallel.ToString(CultureInfo.InvariantCulture);
        }
        if (options.Json)
            yield return "--json";
    }
}
