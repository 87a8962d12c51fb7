using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>Compares inputs, for resources whose optional inputs are not managed when they are left out.</summary>
internal static class InputDiff
{
    /// <summary>What a change of inputs means.</summary>
    /// <param name="request">The old and the new inputs.</param>
    /// <param name="replacing">The inputs that cannot be changed in place.</param>
    public static DiffResponse Of(DiffRequest request, params IReadOnlyList<string> replacing) =>
        new([.. ValueDiff.Compare(request.OldInputs, request.News)
            .Where(change => change.Kind != ValueChangeKind.Delete && !IsAlreadySo(request, change))
            .Select(change => new PropertyChange(
                change.Path.ToString(), change.Kind,
                Replace: change.New is not UnknownValue && replacing.Contains(PropertyOf(change))))]);

    /// <summary>
    /// The same for resources whose name is their identity: one of the same name (a replacement that was asked for) can only be
    /// made when the old one is gone.
    /// </summary>
    public static DiffResponse OfNamed(DiffRequest request, params IReadOnlyList<string> names)
    {
        var response = Of(request, names);
        return response with { DeleteBeforeReplace = !response.Changes.Any(change => change.Replace) };
    }

    /// <summary>An input that is managed from now on, and has that value already.</summary>
    private static bool IsAlreadySo(DiffRequest request, ValueChange change) =>
        change.Kind == ValueChangeKind.Add
        && request.OldOutputs.Get(PropertyOf(change)) is { } live
        && ValueDiff.AreEqual(live, request.News.Get(PropertyOf(change)));

    private static string PropertyOf(ValueChange change) => change.Path.ToString().Split('.', '[')[0];
}
