namespace ManagedKube.Model.Validation;

/// <summary>One thing that is wrong with a definition: where, what, and what to do about it.</summary>
public sealed record Finding
{
    /// <summary>The <see cref="RuleId"/> of findings about the form of a definition, before any rule is asked.</summary>
    public const string FormRule = "definition-form";

    /// <summary>The rule of the product specification that it breaks, for example V18; null for a rule of this library.</summary>
    public string? Rule { get; init; }

    /// <summary>The entry of <see cref="RuleCatalogue"/> that it belongs to.</summary>
    public string RuleId
    {
        get => field ?? Rule ?? FormRule;
        init;
    }

    /// <summary>Error or warning.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>The place in the customer's file, for example <c>cluster.workers[0].memoryGb</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong, as a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What to do, as a sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>The finding on one line, as people read it.</summary>
    public override string ToString() =>
        $"{(Level == FindingLevel.Error ? "error" : "warning")}: {Path}: {Message} {Remedy}{(Rule is null ? "" : $" [{Rule}]")}";

    internal static Finding Error(string? rule, string path, string message, string remedy) =>
        new() { Rule = rule, Level = FindingLevel.Error, Path = path, Message = message, Remedy = remedy };

    internal static Finding Warning(string? rule, string path, string message, string remedy) =>
        new() { Rule = rule, Level = FindingLevel.Warning, Path = path, Message = message, Remedy = remedy };
}
