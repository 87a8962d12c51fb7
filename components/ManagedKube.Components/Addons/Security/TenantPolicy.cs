using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Security;

/// <summary>One admission policy for the namespaces of tenants. Its conditions are CEL.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ApiGroup">The group of the objects that it looks at.</param>
/// <param name="Resource">What they are called in the API.</param>
internal sealed record TenantPolicy(string Name, string ApiGroup, string Resource)
{
    private static readonly string[] PodControllers = ["deployments", "statefulsets", "daemonsets", "jobs", "cronjobs"];

    /// <summary>Whether it is looked at when an object changes, too; else only when it is made.</summary>
    public bool OnUpdate { get; init; } = true;

    /// <summary>Whether it is checked in the templates of pods as well, so that whoever deploys is told at once.</summary>
    public bool InPodTemplates { get; init; }

    /// <summary>Whether what breaks it is refused; else it is only reported.</summary>
    public bool Denies { get; init; } = true;

    /// <summary>Whether it looks at who asks, which nobody knows of objects that are there already.</summary>
    public bool LooksAtUser { get; init; }

    /// <summary>When it applies, by name; always when there is none.</summary>
    public ImmutableArray<(string Name, string Expression)> Conditions { get; init; } = [];

    /// <summary>Names for expressions.</summary>
    public ImmutableArray<(string Name, string Expression)> Variables { get; init; } = [];

    /// <summary>What has to hold, and what people are told when it does not.</summary>
    public ImmutableArray<(string Expression, string Message)> Validations { get; init; } = [];

    /// <summary>What is changed instead of checked; null for nothing.</summary>
    public string? Mutation { get; init; }

    /// <summary>Whether it changes objects.</summary>
    public bool IsMutating => Mutation is not null;

    /// <summary>As Kyverno takes it.</summary>
    public ChartValues Spec()
    {
        var spec = new ChartValues
        {
            { "failurePolicy", Denies && !IsMutating ? "Fail" : "Ignore" },
            { "matchConstraints.resourceRules", List(Rule()) },
        };
        // A namespace is judged by its own labels, an object by those of its namespace: the selector means both.
        spec.Add("matchConstraints.namespaceSelector.matchExpressions", List(LabelSelector.Exists(Tenants.Label)));
        if (!Conditions.IsEmpty)
            spec.Add("matchConditions", List(Conditions.Select(Named)));
        if (!Variables.IsEmpty)
            spec.Add("variables", List(Variables.Select(Named)));
        if (IsMutating)
        {
            spec.Add("mutations", List(new ChartValues { { "patchType", "ApplyConfiguration" }, { "applyConfiguration.expression", Mutation! } }));
            return spec;
        }

        spec.Add("validationActions", List(Denies ? "Deny" : "Audit"));
        spec.Add("validations", List(Validations.Select(Validation)));
        if (LooksAtUser)
            spec.Add("evaluation.background.enabled", false);
        if (InPodTemplates)
            spec.Add("autogen.podControllers.controllers", List(PodControllers));
        return spec;
    }

    private ChartValues Rule() => new()
    {
        { "apiGroups", List(ApiGroup) },
        { "apiVersions", List("v1") },
        { "resources", List(Resource) },
        { "operations", OnUpdate ? List("CREATE", "UPDATE") : List("CREATE") },
    };

    private static ChartValues Validation((string Expression, string Message) check) => new() { { "expression", check.Expression }, { "message", check.Message } };

    private static ChartValues Named((string Name, string Expression) part) => new() { { "name", part.Name }, { "expression", part.Expression } };
}
