using System.Collections.Immutable;
using Google.Protobuf.Collections;
using ManagedKube.Engine.State;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Callbacks;

/// <summary>The hooks of a resource as messages hold them.</summary>
internal static class HookBindings
{
    public static RepeatedField<string> Of(RegisterResourceRequest.Types.ResourceHooksBinding binding, HookKind kind) => kind switch
    {
        HookKind.BeforeCreate => binding.BeforeCreate,
        HookKind.AfterCreate => binding.AfterCreate,
        HookKind.BeforeUpdate => binding.BeforeUpdate,
        HookKind.AfterUpdate => binding.AfterUpdate,
        HookKind.BeforeDelete => binding.BeforeDelete,
        HookKind.AfterDelete => binding.AfterDelete,
        HookKind.OnError => binding.OnError,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown kind of hook"),
    };

    public static ImmutableSortedDictionary<HookKind, ImmutableArray<string>> Read(RegisterResourceRequest.Types.ResourceHooksBinding? binding) => binding is null
        ? ImmutableSortedDictionary<HookKind, ImmutableArray<string>>.Empty
        : Enum.GetValues<HookKind>()
            .Where(kind => Of(binding, kind).Count > 0)
            .ToImmutableSortedDictionary(kind => kind, kind => Of(binding, kind).ToImmutableArray());
}
