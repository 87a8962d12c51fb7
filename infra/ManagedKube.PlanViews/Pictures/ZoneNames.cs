using ManagedKube.Model.Definition;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>The zones with the sites that they are (product spec 2.1).</summary>
internal static class ZoneNames
{
    public static string Of(Zone zone) => zone.Code switch
    {
        "AZ05" => "AZ05 · site PAR7S",
        "AZ06" => "AZ06 · site TH3S",
        "AZ07" => "AZ07 · site DATA4",
        var code => code,
    };
}
