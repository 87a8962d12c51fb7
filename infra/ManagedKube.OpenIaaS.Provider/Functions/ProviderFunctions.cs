using System.Collections.Immutable;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>All functions, module by module.</summary>
internal static class ProviderFunctions
{
    public static ImmutableArray<IFunction> All { get; } =
    [
        .. InventoryLookups.Functions,
        .. MachineLookups.Functions,
        .. BackupLookups.Functions,
        .. MarketplaceLookups.Functions,
        .. TagLookups.Functions,
        .. ObjectStorageLookups.Functions,
        .. VpcLookups.Functions,
        .. IamLookups.Functions,
    ];
}
