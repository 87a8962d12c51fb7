using System.Collections.Immutable;
using ManagedKube.Model.Tests.Validation.Cases;

namespace ManagedKube.Model.Tests.Validation;

/// <summary>All cases, in the order of the product specification.</summary>
internal static class RuleCases
{
    public static ImmutableArray<RuleCase> All { get; } =
        [.. IdentityCases.All, .. NodeCases.All, .. NetworkCases.All, .. StorageCases.All, .. PlatformCases.All, .. RecordedCases.All];
}
